export const fundingFindings = {
  yearEndApart: {
    message:
      'Year-end position {{year}}: {{declared, money}} declared, but {{seasonal, money}} at the pace of past years, more than 10 % apart.',
    mend: 'Review the forecasts of the projects, or explain why this year is paid otherwise.',
  },
  committedIsTotal: {
    message:
      'The lines show that committed includes what is paid ({{agree, count}} lines out of {{lines, count}}), the setting says otherwise.',
    mend: 'Choose "Including what is paid" for the meaning of committed.',
  },
  committedIsOutstanding: {
    message:
      'The lines show that committed leaves out what is paid ({{agree, count}} lines out of {{lines, count}}), the setting says otherwise.',
    mend: 'Choose "Only what is left to pay" for the meaning of committed.',
  },
  timingNotZero: {
    message:
      'The moves in time do not cancel out from one year to another: {{total, money}} is left, counted under "other".',
    mend: 'Type the minus of one year and the plus of another, or give the difference another cause.',
  },
  subsidyReceivedBeyond: {
    message: '{{scheme}}: {{received, money}} received for {{notified, money}} notified.',
    mend: 'Check the amount notified, or what was received.',
  },
  subsidyNotifiedBeyond: {
    message: '{{scheme}}: {{notified, money}} notified for {{asked, money}} asked.',
    mend: 'Check the amount asked, or the notification.',
  },
  schemeBeyondCeiling: {
    message: '{{scheme}}: {{notified, money}} notified in all, beyond the ceiling of {{ceiling, money}}.',
    mend: 'Check the ceiling of the scheme and the notifications.',
  },
  allocatedBeyond: {
    message: 'AP {{number}}: {{allocated, money}} allocated for {{voted, money}} of authorisation.',
    mend: 'Reduce the allocations, or propose a revision of the authorisation.',
  },
  creditsUnexplained: {
    message: 'Year {{year}}: {{unexplained, money}} of the {{inForce, money}} of credits come from no known move.',
    mend: 'Complete the Budget moves table (initial budget, carry-over, supplementary, amending, transfers), or correct the credits.',
  },
  contractBeyond: {
    message: 'Contract {{number}}: {{ordered, money}} ordered, beyond the ceiling of {{ceiling, money}}.',
    mend: 'Stop ordering and plan an amendment or a new contract.',
  },
  contractEnded: {
    message: 'Contract {{number}}: ended on {{end, date}}.',
    mend: 'Order nothing more from it; take it out of the projects that count on it.',
  },
  contractNear: {
    message:
      'Contract {{number}}: {{ordered, money}} ordered out of {{ceiling, money}}, more than 90 % of the ceiling.',
    mend: 'Plan what comes next: an amendment, or a new contract.',
  },
  contractEndsSoon: {
    message: 'Contract {{number}}: ends on {{end, date}}.',
    mend: 'Plan its renewal: a procedure takes several months.',
  },
  taxBasisMixed: {
    message:
      '{{excluded, noun(one: line; other: lines)}} of execution without VAT among {{rows, count}}: their amounts are added to amounts with VAT.',
    mend: 'Give all lines the same basis, except for an activity subject to VAT.',
  },
}
