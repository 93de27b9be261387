namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Compared in this order: pinned visits served, prizes (less what moving confirmed visits costs), then least driving, then fewest days out. Greater is better.</summary>
readonly record struct PlanValue(int Pinned, long Prizes, long Driving, int DaysOut) : IComparable<PlanValue>
{
    public int CompareTo(PlanValue other) =>
        Pinned != other.Pinned ? Pinned.CompareTo(other.Pinned)
        : Prizes != other.Prizes ? Prizes.CompareTo(other.Prizes)
        : Driving != other.Driving ? other.Driving.CompareTo(Driving)
        : other.DaysOut.CompareTo(DaysOut);

    public static bool operator <(PlanValue a, PlanValue b) => a.CompareTo(b) < 0;
    public static bool operator >(PlanValue a, PlanValue b) => a.CompareTo(b) > 0;
    public static bool operator <=(PlanValue a, PlanValue b) => a.CompareTo(b) <= 0;
    public static bool operator >=(PlanValue a, PlanValue b) => a.CompareTo(b) >= 0;
}
