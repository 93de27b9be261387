using Mitoyen.Kernel;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.CreateSites;

sealed class CreateSitesForm
{
    public string? Authority { get; set; }
    public string? HostName { get; set; }

    public IEnumerable<Problem> Check()
    {
        var reading = new FormReading();
        reading.Authority(Authority, nameof(Authority));
        if (HostNames.Read($"x.{HostName?.Trim()}").IsRefused(out var no)) reading.Problems.Add(new(nameof(HostName), no.Sentence));
        return reading.Problems;
    }
}
