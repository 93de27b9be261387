using Mitoyen.Host.Tests.Running;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>Authority A and its communes have their sites.</summary>
static class SitesOfA
{
    public static async Task<IReadOnlyList<string>> OpenAsync(MitoyenApp app)
    {
        var ours = app.Story.Ours;
        await using var scope = app.Scope(ours.Id);
        var sites = (await scope.Get<ISiteFounding>().FoundAsync(ours.A, "localhost")).Value;
        await scope.Get<IProcedureSamples>().LoadAsync();
        await scope.Get<IProcedureSamples>().CompleteAsync(ours.OfA, "F900001", "Le mardi, de 9 h à 11 h.");
        return [.. sites.Where(s => s.Commune is null || s.Commune == ours.OfA).Select(s => new Uri(s.Root).Host)];
    }
}
