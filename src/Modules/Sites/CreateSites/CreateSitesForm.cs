using Mitoyen.Kernel;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.CreateSites;

sealed class CreateSitesForm
{
    public string? Authority { get; set; }
    public string? HostName { get; set; }
    public string? Hosting { get; set; }
    public string? DataContact { get; set; }

    /// <returns>Null: a problem stands beside its field.</returns>
    public (AuthorityId Authority, string Domain, SharedMentions Mentions)? Read(FormReading reading)
    {
        var authority = reading.Authority(Authority, nameof(Authority));
        var domain = (HostName ?? "").Trim().ToLowerInvariant();
        if (HostNames.Read($"x.{domain}").IsRefused(out var no)) reading.Problems.Add(new(nameof(HostName), no.Sentence));
        var mentions = new SharedMentions(reading.OptionalText(Hosting, nameof(Hosting), 400), reading.OptionalText(DataContact, nameof(DataContact), 200));
        return reading.Problems.Count > 0 ? null : (authority, domain, mentions);
    }
}
