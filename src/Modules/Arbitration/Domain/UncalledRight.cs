namespace Mitoyen.Arbitration.Domain;

/// <summary>Minutes that a principal did not ask for while the others worked on (rule 4): beyond the cap they are no debt of the officer's.</summary>
/// <param name="Kind">Null at the first level; else the kind that woke up inside the principal.</param>
readonly record struct UncalledRight(DateTime At, PrincipalKey Principal, KindKey? Kind, long Minutes);
