using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.CloseMonth;

sealed record OfficerMonth(AccountId Officer, string Name, IReadOnlyList<DayTotal> Days)
{
    public Minutes Planned => Days.Aggregate(Minutes.Zero, (sum, d) => sum + d.Planned);
    public Minutes Worked => Days.Aggregate(Minutes.Zero, (sum, d) => sum + d.Worked);
}
