namespace Mitoyen.Arbitration.Domain;

/// <summary>Values of the clauses: what was agreed, or the default.</summary>
sealed class ClauseBook(ClauseBook? general = null)
{
    const int Count = 5;
    readonly long?[] agreed = new long?[Count];

    public long? this[Clause clause]
    {
        get => agreed[(int)clause] ?? (general is null ? Default(clause) : general[clause]);
        set => agreed[(int)clause] = value;
    }

    static long? Default(Clause clause) => clause switch
    {
        Clause.LongestLot or Clause.CarryOverCap => 14 * 60,
        Clause.UrgentAllowance => 7 * 60,
        _ => null,
    };
}
