using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

sealed class AddMediaHandler(MitoyenDb db, PartnershipScope scope, SiteReach reach, ContentKeeping keeping, LocalClock clock)
{
    /// <summary>What can be kept is kept; of each other file the problems say why not.</summary>
    /// <returns>Those that were added.</returns>
    public async Task<Outcome<IReadOnlyList<Medium>>> HandleAsync(AddMediaForm form, List<Problem> problems, CancellationToken cancel)
    {
        var site = (await reach.AllAsync(cancel)).Find(s => s.Id.ToString() == form.Site);
        if (site is null || !reach.Covers(Permission.WriteContent, site)) return new NotYourMedium();
        if (form.Sent.Count == 0) return new NoFileChosen();
        var added = new List<Medium>();
        foreach (var file in form.Sent)
        {
            var read = await SentFile.ReadAsync(file, cancel);
            var kept = read.IsRefused(out var unread) ? unread : await keeping.KeepAsync(read.Value, cancel);
            if (kept.IsRefused(out var no)) problems.Add(new(nameof(form.Files), $"{file.FileName}{Platform.French.Colon}{no.Sentence}"));
            else added.Add(Medium.Add(scope.Required, site.Id, kept.Value, SentFile.NameOf(file), reach.Account, reach.Name, clock.NowAt));
        }
        db.AddRange(added);
        await db.SaveChangesAsync(cancel);
        return added;
    }
}
