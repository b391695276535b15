import { SitePage } from './site.mjs';

/** A page that is only read: rules, editions, open data, about. */
export class ReadingPage extends SitePage {
  constructor(page) {
    super(page);
    this.received = page.locator('#received');
    this.fault = page.locator('#term-fault');
    this.lastDay = page.locator('#last-day');
    this.silence = page.locator('#silence');
    this.propose = page.locator('#term-propose button');
    this.years = page.locator('#term-years');
    this.calendar = page.locator('.calendar');
    this.daysOff = page.locator('#term-days-off li');
  }

  async count(date) {
    await this.received.fill(date);
    await this.page.locator('#term-form button').first().click();
  }
}
