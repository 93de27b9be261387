using System.Security.Claims;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Sessions;

/// <summary>The viewer of the session that authentication found: the grants in force today in the partnership that the person chose, or in their first.</summary>
sealed class ViewerSource(CurrentSession current, Partnerships partnerships, TimeProvider clock) : IViewerSource
{
    public async Task<Viewer> ReadAsync(ClaimsPrincipal principal, CancellationToken cancel)
    {
        if (current.Open is not { Session.AwaitsCode: false } open) return Viewer.Anonymous;
        var (partnership, zone) = await ChoiceAsync(open, cancel);
        var grants = open.Grants.Where(g => g.PartnershipId == partnership && g.Holds(Today(zone))).Select(g => g.Grant).Distinct().ToList();
        return new Viewer(open.Account, open.Name, partnership, grants, zone);
    }

    /// <summary>The partnerships in which the person holds a role today, the first held first.</summary>
    public async Task<IReadOnlyList<PartnershipId>> HeldAsync(OpenSession open, CancellationToken cancel)
    {
        var held = new List<PartnershipId>();
        foreach (var grants in open.Grants.GroupBy(g => g.PartnershipId))
        {
            var today = Today(await ZoneAsync(grants.Key, cancel));
            if (grants.Any(g => g.Holds(today))) held.Add(grants.Key);
        }
        return held;
    }

    async Task<(PartnershipId? Partnership, string Zone)> ChoiceAsync(OpenSession open, CancellationToken cancel)
    {
        var held = await HeldAsync(open, cancel);
        if (held.Count == 0) return (null, PartnershipScope.DefaultZoneId);
        var choice = open.Session.PartnershipId is { } chosen && held.Contains(chosen) ? chosen : held[0];
        return (choice, await ZoneAsync(choice, cancel));
    }

    async Task<string> ZoneAsync(PartnershipId partnership, CancellationToken cancel) =>
        (await partnerships.AllAsync(partnership, cancel)).GetValueOrDefault(partnership)?.ZoneId ?? PartnershipScope.DefaultZoneId;

    DateOnly Today(string zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
