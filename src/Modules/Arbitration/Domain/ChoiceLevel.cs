namespace Mitoyen.Arbitration.Domain;

/// <summary>Why a request has its place.</summary>
enum ChoiceLevel
{
    /// <summary>The officer took it first (rule 9).</summary>
    Override,

    /// <summary>It is urgent, and its principal has allowance left or the others' consent (rule 5).</summary>
    Urgent,

    /// <summary>It is the turn of its principal (rule 2).</summary>
    Turn,
}
