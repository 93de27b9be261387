using CsCheck;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>CGCT L2121-25 and L2121-15: a week for the list, a week for the minutes.</summary>
public sealed class Duties_after_a_sitting
{
    static readonly DateOnly Sitting = new(2026, 11, 12), Next = new(2026, 12, 10);

    [Fact]
    public void Leave_seven_days_the_last_one_included()
    {
        var list = Assert.Single(SittingDuty.Of([new(Sitting, LegalActKind.Deliberation, null), new(Sitting, LegalActKind.Order, null)]));

        Assert.Equal((SittingDutyKind.List, new DateOnly(2026, 11, 19), 1), (list.Kind, list.LastDay, list.Missing));
        Assert.False(list.IsLate(list.LastDay));
        Assert.True(list.IsLate(list.LastDay.AddDays(1)));
    }

    [Fact]
    public void Ask_for_the_minutes_of_a_sitting_once_the_next_one_has_adopted_them()
    {
        SittingAct[] acts = [new(Sitting, LegalActKind.Deliberation, Sitting), new(Next, LegalActKind.Deliberation, Next)];

        var owed = SittingDuty.Of(acts).Single(d => d.Kind == SittingDutyKind.Minutes);
        Assert.Equal((Next, (DateOnly?)Sitting, new DateOnly(2026, 12, 17), 1), (owed.On, owed.Before, owed.LastDay, owed.Missing));
        var done = SittingDuty.Of([.. acts, new(Next, LegalActKind.Minutes, Next.AddDays(8))]).Single(d => d.Kind == SittingDutyKind.Minutes);
        Assert.Equal(Next.AddDays(8), done.DoneOn);
        Assert.True(done.IsLate(Next.AddDays(30)));
    }

    static readonly Gen<SittingAct[]> Acts = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 2].Select(k => k == 0 ? LegalActKind.Deliberation : k == 1 ? LegalActKind.Minutes : LegalActKind.Order), Gen.Int[-1, 20])
        .Select((day, kind, shown) => new SittingAct(Sitting.AddDays(day), kind, shown < 0 ? null : Sitting.AddDays(day + shown))).Array[0, 12];

    /// <summary>Against somebody who goes from day to day and looks at what is on the site.</summary>
    [Fact]
    public void Are_what_a_walk_from_day_to_day_finds() => Acts.Sample(acts =>
    {
        var found = new List<SittingDuty>();
        DateOnly? before = null;
        for (var day = Sitting; day <= Sitting.AddDays(12); day = day.AddDays(1))
        {
            var (examined, missing, last, minutes) = (0, 0, default(DateOnly?), default(DateOnly?));
            foreach (var act in acts)
            {
                if (act.On != day) continue;
                if (act.Kind == LegalActKind.Deliberation)
                {
                    examined++;
                    if (act.ShownOn is not { } shown) missing++;
                    else if (last is null || shown > last) last = shown;
                }
                if (act.Kind == LegalActKind.Minutes && act.ShownOn is { } read && (minutes is null || read < minutes)) minutes = read;
            }
            if (examined == 0) continue;
            found.Add(new(SittingDutyKind.List, day, null, missing, missing == 0 ? last : null));
            if (before is not null) found.Add(new(SittingDutyKind.Minutes, day, before, minutes is null ? 1 : 0, minutes));
            before = day;
        }
        return found.SequenceEqual(SittingDuty.Of(acts));
    });
}
