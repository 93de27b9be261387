using Mitoyen.Kernel;

namespace Mitoyen.Visits.Data;

/// <summary>Between which hours a round may go out, from where, back to where: of a day of the week, or of one date.</summary>
interface IOutDay
{
    TimeOnly From { get; }
    TimeOnly To { get; }
    CommuneId Start { get; }
    CommuneId End { get; }
}
