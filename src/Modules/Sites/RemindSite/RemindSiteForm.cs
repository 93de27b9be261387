using Mitoyen.Kernel;
using Mitoyen.Platform.Design;

namespace Mitoyen.Sites.RemindSite;

/// <summary>A message to whoever writes for a site, as the officer wants it to be read.</summary>
sealed class RemindSiteForm
{
    public string? Subject { get; set; }
    public string? Body { get; set; }

    public IEnumerable<Problem> Check()
    {
        var reading = new FormReading();
        reading.Text(Subject, nameof(Subject), "Donnez un objet au message.", 150);
        reading.Text(Body, nameof(Body), "Écrivez le message.", 4_000);
        return reading.Problems;
    }
}
