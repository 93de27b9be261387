using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Platform.Export;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Sites.CheckPresence;

static class PresenceEndpoints
{
    public const string Csv = Links.Presences + ".csv";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Csv, CsvAsync).RequireAuthorization(new AllowAttribute(Permission.ManageSites));
        endpoints.MapPost("/sites/{site:guid}/presence/verifier", async (Guid site, HttpContext http, CheckPresenceHandler handler, CancellationToken cancel) =>
        {
            var no = await handler.HandleAsync(SiteId.From(site), cancel);
            if (no is { Status: 403 or 404 }) return Results.StatusCode(no.Status);
            Flash.Say(http, no?.Sentence ?? "La présence numérique vient d’être vérifiée.", no is null ? NoticeKind.Success : NoticeKind.Warning);
            return Results.Redirect(Links.Presence(SiteId.From(site)));
        }).RequireAuthorization(new AllowAttribute(Permission.ManageSites));
    }

    static async Task<IResult> CsvAsync(PresenceListing listing, LocalClock clock, CancellationToken cancel, string? etat = null, string? manque = null)
    {
        var rows = await listing.ListAsync(State(etat), Missing(manque), cancel);
        return CsvFile.Of("presence-numerique.csv", ["Site", "Nom de domaine", "Habitants", "Domaine de messagerie", "Vérifié le", .. CriterionHelp.All.Select(h => $"{h.Number} {h.Title}".Trim())],
            rows.Select(r => (IReadOnlyList<object?>)[r.Site.Name, r.Site.HostName, r.Residents, r.Last?.MailDomain, r.Last is { } last ? DateOnly.FromDateTime(clock.ToLocal(last.CheckedAt)) : null,
                .. CriterionHelp.All.Select(h => (object?)(r.Last?.Findings.FirstOrDefault(f => f.Criterion == h.Criterion) is { } found ? PresenceWords.Of(found.Verdict) : null))]));
    }

    public static PresenceState? State(string? asked) => Enum.TryParse<PresenceState>(asked, out var state) && Enum.IsDefined(state) ? state : null;

    public static PresenceCriterion? Missing(string? asked) => Enum.TryParse<PresenceCriterion>(asked, out var criterion) && Enum.IsDefined(criterion) ? criterion : null;
}
