/** What each kind of visitor is called. */
export const kinds = {
  parent: 'Parent or carer',
  professional: 'Professional',
  contractor: 'Contractor',
  volunteer: 'Volunteer',
  supply: 'Supply staff',
  governor: 'Governor',
  visitor: 'Visitor',
} as const;
