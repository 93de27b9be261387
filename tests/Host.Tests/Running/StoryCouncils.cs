using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.Running;

/// <summary>The councils of the <see cref="Story"/>: one that calls the officer, one that was held, and a purchase.</summary>
static class StoryCouncils
{
    public static async Task TellAsync(AppScope scope, string mark, AuthorityId a, CommuneId ofA, AccountId officer)
    {
        KnownCouncil Of(CommuneId? commune, AuthorityId? authority, DateOnly day, bool comes, params string[] decisions) => new(
            commune, authority, day, new(18, 30), new Minutes(120), mark + "Mairie", day.AddDays(-7), [mark + "Site internet de la commune", mark + "Questions diverses"], officer, comes, mark + "Une note.", decisions);

        var taken = await scope.Get<ICouncilTakeOver>().TakeOverAsync(
            [Of(ofA, null, new(2026, 12, 3), true), Of(null, a, new(2026, 11, 5), false, mark + "Le conseil refait le site.")],
            [new(ofA, null, mark + "Portables de la mairie", "Postes informatiques", false, Euros.Whole(12_000), new(2026, 12, 15))]);
        _ = taken.Value;
    }
}
