using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>What the law wants on the site after a sitting.</summary>
/// <param name="On">The sitting from which the week runs.</param>
/// <param name="Before">Of minutes: the sitting that they report.</param>
/// <param name="Missing">How many acts are not there.</param>
/// <param name="DoneOn">Null: something is missing.</param>
sealed record SittingDuty(SittingDutyKind Kind, DateOnly On, DateOnly? Before, int Missing, DateOnly? DoneOn)
{
    const int DaysOfAWeek = 7;

    /// <summary>On this day it is still in time: a week is seven days after the sitting, whatever days they are.</summary>
    public DateOnly LastDay => On.AddDays(DaysOfAWeek);

    public bool IsLate(DateOnly today) => (DoneOn ?? today) > LastDay;

    /// <summary>
    /// A sitting is known by the deliberations that bear its day. Its list is there when all of them that were entered are; the minutes of a sitting are adopted at the next one known,
    /// and are an act of that day.
    /// </summary>
    public static IReadOnlyList<SittingDuty> Of(IEnumerable<SittingAct> acts)
    {
        var all = acts.ToList();
        var sittings = all.Where(a => a.Kind == LegalActKind.Deliberation).GroupBy(a => a.On).OrderBy(g => g.Key).ToList();
        var duties = new List<SittingDuty>();
        DateOnly? before = null;
        foreach (var sitting in sittings)
        {
            var missing = sitting.Count(a => a.ShownOn is null);
            duties.Add(new(SittingDutyKind.List, sitting.Key, null, missing, missing == 0 ? sitting.Max(a => a.ShownOn) : null));
            if (before is { } reported)
            {
                var shownOn = all.Where(a => a.Kind == LegalActKind.Minutes && a.On == sitting.Key).Min(a => a.ShownOn);
                duties.Add(new(SittingDutyKind.Minutes, sitting.Key, reported, shownOn is null ? 1 : 0, shownOn));
            }
            before = sitting.Key;
        }
        return duties;
    }
}
