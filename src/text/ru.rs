//! The messages in Russian.

use super::Messages;
use crate::list::Date;

pub static MESSAGES: Messages = Messages {
    // The frame around every page
    brand: "Керек",
    tagline: "Востребованные профессии Казахстана",
    skip: "К содержанию",
    nav_label: "Разделы",
    nav_list: "Перечень",
    nav_check: "Проверить себя",
    nav_rules: "Как он составляется",
    nav_about: "О сайте",
    languages_label: "Язык",
    not_official: "Это не сайт государственного органа и не юридическая консультация.",
    official_text: "Официальный текст приказа",
    unofficial: "неофициальный перевод",

    // The list and its search
    list_title: "Нужна ли Казахстану ваша профессия?",
    list_description: "Проверьте, есть ли ваша профессия в перечне востребованных профессий для разрешения на постоянное проживание в Казахстане.",
    search_label: "Ваша профессия или её код",
    search_clear: "Очистить",
    search_examples: "Например:",
    filter_label: "Группа перечня",
    filter_all: "Все",
    only_favourites: "Избранное",
    whole_list: "Весь перечень",
    similar_heading: "Этого в перечне нет. Похожее, но не то же самое:",
    elsewhere: "Такой профессии в перечне нет.",
    none_heading: "В перечне ничего не нашлось",
    none_help: "Попробуйте другое название этой работы или код из диплома или договора. Перечень короткий: его можно просмотреть целиком.",
    none_in_field: "В этой группе ничего не нашлось. В других группах есть.",
    show_all: "Показать весь перечень",
    show_other_fields: "Искать во всех группах",
    instead: "Показано для запроса",
    as_typed: "Искать как набрано",
    also_matched: "Совпало другое название:",
    official_name: "Название в приказе",
    code: "Код",
    group: "Группа",
    star: "В избранное",
    unstar: "Убрать из избранного",

    // One profession
    back_to_list: "К перечню",
    names_heading: "Названия",
    language_ru: "по-русски",
    language_kk: "по-казахски",
    language_en: "по-английски",
    on_list_is: "Эта профессия есть в перечне",
    on_list_group_is: "Эта группа занятий есть в перечне целиком",
    meaning_heading: "Что это значит",
    code_heading: "Что значит код",
    level: "Уровень",
    level_major: "основная группа",
    level_sub_major: "подгруппа",
    level_minor: "малая группа",
    level_unit: "начальная группа",
    level_group: "группа занятий",
    level_occupation: "занятие",
    isco: "МСКЗ-08",
    alike_heading: "Легко перепутать",
    alike_help: "Это разные строки перечня. Смотрите, какое название и какой код стоят в ваших документах.",
    also_heading: "Так ещё называют эту работу",
    also_help: "Эти названия собраны нами для поиска. В приказе их нет.",
    check_this: "Проверить себя с этой профессией",
    edition_rows_first: "Строка сопоставлена с редакцией 2023 года по названию.",

    // The checker
    check_title: "Проверить себя",
    check_description: "Два вопроса: подходите ли вы под приказ о востребованных профессиях, и почему.",
    check_intro: "Ответьте на два вопроса. Ответы остаются на вашем устройстве: они записаны только в адресе этой страницы.",
    ask_citizenship: "Чей вы гражданин?",
    citizenship_other: "Другого государства",
    citizenship_kazakhstan: "Казахстана",
    citizenship_none: "Ничей: я лицо без гражданства",
    citizenship_unknown: "Не знаю",
    ask_work: "Кем вы работаете?",
    ask_work_help: "Найдите свою строку перечня или введите код.",
    not_my_work: "Ничего из этого: в перечне нет моей профессии",
    code_below_group: "Код стоит внутри группы, которая включена в перечень целиком:",
    use_this_code: "Проверить с кодом",
    your_answers: "Ваши ответы",
    change: "Изменить",
    start_again: "Начать заново",
    verdict_listed: "Ваша профессия есть в перечне",
    verdict_group: "Ваше занятие входит в группу, которая включена в перечень целиком",
    verdict_similar: "В перечне есть только похожие профессии",
    verdict_absent: "Вашей профессии в перечне нет",
    verdict_not_foreigner: "Приказ говорит не о вас",
    verdict_blocked: "Есть основание для отказа",
    verdict_open: "Пока ответить нельзя",
    verdict_open_citizenship: "Профессия в перечне есть. Но говорит ли приказ о вас, зависит от гражданства.",
    why_heading: "Почему",
    next_heading: "Что это значит и что дальше",
    near_heading: "Похожие строки перечня",
    near_help: "Если одна из них — ваша работа, выберите её.",
    absent_heading: "Общий путь",
    condition_foreigner: "Вы иностранец в смысле приказа",
    condition_on_list: "Ваша профессия стоит в перечне",
    condition_petition: "Ходатайство отраслевого органа",
    standing_met: "выполнено",
    standing_not_met: "не выполнено",
    standing_unknown: "не известно",
    damaged_link: "Часть ссылки не читается. Что удалось прочесть, сохранено.",
    damaged_version: "Ссылка сделана другой версией сайта. Что удалось прочесть, сохранено.",

    // Certainty and sources
    certainty_law: "закон",
    certainty_reported: "по сообщениям",
    certainty_disputed: "источники расходятся",
    certainty_derived: "наш вывод",
    certainty_not_known: "не известно",
    source: "Источник",
    edition: "Редакция перечня",

    // Rules, about and the rest
    rules_title: "Как составляется перечень",
    rules_description: "Четыре шага, которыми министерство составляет перечень востребованных профессий.",
    rules_term_heading: "Десять рабочих дней",
    editions_heading: "Редакции",
    about_title: "О сайте",
    about_description: "Что это за сайт, чем он не является, и откуда его сведения.",
    about_what: "Керек показывает перечень востребованных профессий, по которому иностранец может просить разрешение на постоянное проживание, и объясняет, что значит строка перечня.",
    about_privacy_heading: "Что сайт знает о вас",
    about_privacy: "Ничего. Сайт никуда ничего не отправляет. Язык и избранное хранятся только на вашем устройстве.",
    about_lists_heading: "Другие перечни",
    about_settled_heading: "Чего мы не знаем",
    missing_title: "Такой страницы нет",
    missing_help: "Адрес набран с ошибкой, или страница переехала. Перечень на месте.",
    needs_script: "Поиск и проверка на этой странице требуют JavaScript и WebAssembly, а браузер их не запустил. Весь перечень ниже можно читать и так; ищите по странице средствами браузера.",

    // What depends on a number, a word or a day
    found: |count| format!("{count} {}", plural(count, "профессия", "профессии", "профессий")),
    found_similar: |count| format!("Похожих строк: {count}"),
    since: |year| format!("В перечне с {year} года"),
    general: |word| format!("Общей строки «{word}» в перечне нет. Есть только эти профессии:"),
    edition_of: |number, date| format!("Перечень в редакции приказа № {number}, подписанного {}", day(date)),
    profession_title: |name| format!("{name}: есть в перечне востребованных профессий Казахстана"),
    profession_description: |name, code| {
        format!("{name} ({code}) есть в перечне востребованных профессий Казахстана. Что это даёт для разрешения на постоянное проживание.")
    },
};

/// Plurals as CLDR has them for Russian: one, few, many.
fn plural(count: usize, one: &'static str, few: &'static str, many: &'static str) -> &'static str {
    match (count % 10, count % 100) {
        (1, hundredth) if hundredth != 11 => one,
        (2..=4, hundredth) if !(12..=14).contains(&hundredth) => few,
        _ => many,
    }
}

/// 3 мая 2024 года
fn day(date: Date) -> String {
    const MONTHS: [&str; 12] =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
    format!("{} {} {} года", date.day, MONTHS[usize::from(date.month) - 1], date.year)
}
