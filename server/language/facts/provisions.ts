import { family } from './phrase.ts';

/** How a letter uses a provision that it names: relies on it, leaves it, or points to it. */
export const provisions = family([
  {
    fact: 'names-provision',
    says: ['by:§'],
    yes: ['It is exempt under section 43(2).', 'See regulation 12(5)(b).'],
    no: ['See part 2.', 'It is exempt.'],
  },
  {
    // A provision is relied on, and not only named.
    fact: 'relies-on',
    evenTentative: true,
    says: [
      'by:§ ...30 does:@govern',
      'does:@govern ...30 by:§',
      'by:§ ...30 @be ..3 does:[exempt | excepted | engaged | excluded | @refuse.ed | @withhold.ed]',
      '@be ..3 does:[exempt | excepted | engaged | excluded | @refuse.ed | @withhold.ed] ...30 by:§',
      '[by:§ ...30 does:not | does:not ...30 by:§] [@obliged | apply | arise]',
      'notice [that | which] by:§ does:[require | requires | asks]',
      '< it does:is by:§ [of [ACT | the ACT]]? [, | >]',
    ],
    yes: [
      'Section 43(2) applies to the price.',
      'The price is exempt under section 43(2).',
      'We rely on section 43(2).',
      'It is section 22(1) of the Act, about future publication.',
      'By section 12(1) we are not obliged to comply.',
    ],
    no: [
      'You asked whether section 43(2) applies.',
      'If section 43(2) applies, we must weigh the public interest.',
      'Section 43 was enacted in 2000.',
    ],
  },
  {
    fact: 'uses-provision',
    says: ['does:@relyingWord', 'in does:view of', '< it does:is § [of [ACT | the ACT]]? [, | >]'],
    yes: ['It is exempt under section 43(2).', 'Section 43(2) stands in the way of it.'],
    no: ['Section 43: 12 cases.', 'Sections 40 and 43 in 2019'],
  },
  {
    // An exemption is named, and not relied on.
    fact: 'leaves-provision',
    evenTentative: true,
    says: [
      '[might | may] ..6 be does:subject to',
      'not ..2 does:[apply | applied | relied | rely | relying | engaged | used]',
      'you [have | also]* does:@theySay',
      'you [have | had | would | also]* does:[ask | asked] [us to @reconsider | about | whether | if | why | how | what | which]',
      'you [have | had | would | also]* does:asked ..6 whether',
      '[should | may | might] [wish | like | want]? to? does:know ..3 that § ..16 @anyAuthority',
      '[further | interest | information | background | completeness] [, | :] does:§ ..16 @anyAuthority',
      'no longer does:[rely | relies | relying]',
      'does:withdraw~',
      'would also? have does:[been | applied | @usedLaw]',
      'does:[considered | consider] [whether | but]',
      'not been? does:necessary to consider',
      'question ...20 not does:arise',
    ],
    yes: [
      'Section 43(2) does not apply to it.',
      'You said that section 43(2) does not matter.',
      'We no longer rely on section 43(2).',
      'It may also be subject to section 41.',
      'The question of refusing it under section 12 does not arise.',
      'You should know that section 12(1) of the Act means that public authorities need not answer costly requests.',
      'You asked why section 43(2) was cited.',
    ],
    no: [
      'We rely on section 43(2).',
      'You asked for the map, which section 43(2) covers.',
      'To do it as you ask would exceed the limit in section 12(1).',
      'You should know that section 43(2) applies to the price.',
    ],
  },
  {
    // The words between two provisions, of which the second is the ground of the first.
    fact: 'points-to-ground',
    says: [
      '[by [virtue | reason] of | [by | with] reference to | @relate.now to | @relate.ing to | in relation to | because of | in respect of] [@exemption | @grounding]* >',
    ],
    yes: ['by virtue of', ', by reference to the exemption in (', 'relating to'],
    no: ['and', 'by reference to the report, and', 'because'],
  },
  {
    // What a notice says of a duty it does not say of the exemption.
    fact: 'lifts-duty',
    evenTentative: true,
    says: ['[@duty | right | §1(1)(a)] ..24-@duty [does | do] not [apply | arise]'],
    yes: [
      'The duty in section 1(1)(b) to communicate it does not apply, by virtue of section 31(1)(g).',
      'Section 1(1)(a) does not apply.',
    ],
    no: ['Section 43(2) does not apply.', 'The duty applies.'],
  },
  {
    // The information is said to be outside the provision.
    fact: 'sets-outside',
    says: [
      'not [fall | falling]? [within | under] by:§',
      'not [exempt under | covered by] by:§',
      '[outside | other than | rather than] by:§',
      'instead of by:§',
      '[told | advised | informed] you ..8 that ..4 by:§ ..2 would',
      'by:§ ...16 [has | have | had] no ..1 does:[bearing | application | relevance]',
      'by:§ ...16 [was | were | been] does:[wrongly | mistakenly | incorrectly] ..1 @usedLaw',
      '[wrongly | mistakenly | incorrectly] does:@usedLaw ..4 by:§',
      'you [have | also]* does:[told | said | say | tell] [us | me]? that ..14-[which | we | i] by:§',
    ],
    yes: [
      'It does not fall within section 23(1).',
      'We used section 41 rather than section 43.',
      'Section 43(2), on which she relied, has no bearing on them, and I refuse them under section 31(1)(g).',
      'My colleague wrongly applied section 12 of the Act.',
      'Mr Pell told you on the phone that section 22 would apply.',
      'You say that the Ministry refused the same request under section 26.',
    ],
    no: [
      'It falls within section 23(1).',
      'It is not for section 43 to say.',
      'You told us that you want the map, which is exempt under section 43(2).',
      'The council refused it under section 26.',
    ],
  },
]);
