using Mitoyen.Kernel;
using Mitoyen.Visits.Contracts;

namespace Mitoyen.Host.Tests.Running;

/// <summary>The rounds of the <see cref="Story"/>: one driven last week, one that waits today.</summary>
static class StoryRounds
{
    public static async Task TellAsync(AppScope scope, string mark, AuthorityId a, AuthorityId b, CommuneId[] communes, AccountId officer)
    {
        KnownStop Of(int i, int hour) => new(communes[i], i == 2 ? b : a, new(hour, 0), new Minutes(45), new Minutes(50), mark + "Porte du fond.");

        var taken = await scope.Get<IVisitTakeOver>().TakeOverAsync(
            [new(officer, [DayOfWeek.Tuesday, DayOfWeek.Thursday], new(8, 30), new(17, 30), communes[0], new(new(2026, 1, 1), 5))],
            [new(officer, new(2026, 11, 17), communes[0], true, [Of(1, 9), Of(2, 14)]), new(officer, new(2026, 11, 24), communes[0], false, [Of(1, 10), Of(2, 15)])]);
        _ = taken.Value;
    }
}
