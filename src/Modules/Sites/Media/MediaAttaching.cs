using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Reads which pictures and files an item shall show: those it keeps, those taken from the library, and a new one.</summary>
sealed class MediaAttaching(MitoyenDb db, PartnershipScope scope, SiteReach reach, MediaReach library, ContentKeeping keeping, LocalClock clock)
{
    /// <param name="before">What the text that the form showed had.</param>
    /// <param name="problems">What is wrong, beside its field.</param>
    public async Task<ItemMedia> ReadAsync(MediaForm form, ItemMedia before, Site origin, List<Problem> problems, CancellationToken cancel)
    {
        if (form.Asked is null) return before;
        var chosen = before.All.Where(m => form.Kept.Contains(m.ToString())).ToList();
        foreach (var id in form.Picked.Distinct().Where(p => Guid.TryParse(p, out _)).Select(p => MediumId.From(Guid.Parse(p))).Where(id => !chosen.Contains(id)))
            if (await library.FindAsync(id, cancel) is not { } medium) problems.Add(Beside(nameof(form.Picked), new NoSuchMedium()));
            else if (!medium.IsDescribed) problems.Add(Beside(nameof(form.Picked), new PictureNotDescribed(medium.Name)));
            else chosen.Add(id);
        // A picture that is kept only with an item that is kept: the form is read before anything is saved.
        if (form.Upload is { Length: > 0 } && problems.Count == 0 && await AddAsync(form, origin, problems, cancel) is { } added) chosen.Add(added);
        return new([.. chosen.OrderByDescending(m => m.ToString() == form.First)]);
    }

    async Task<MediumId?> AddAsync(MediaForm form, Site origin, List<Problem> problems, CancellationToken cancel)
    {
        var read = await SentFile.ReadAsync(form.Upload!, cancel);
        var kept = read.IsRefused(out var unread) ? unread : await keeping.KeepAsync(read.Value, cancel);
        if (kept.IsRefused(out var unfit))
        {
            problems.Add(Beside(nameof(form.File), unfit));
            return null;
        }
        var medium = Medium.Add(scope.Required, origin.Id, kept.Value, SentFile.NameOf(form.Upload!), reach.Account, reach.Name, clock.NowAt);
        if (medium.Describe(string.IsNullOrWhiteSpace(form.Name) ? medium.Name : form.Name, MediaWords.Choice(form.Role), form.Alternative ?? "", form.Credit ?? "") is { } no)
        {
            problems.Add(Beside(no.Field, no));
            return null;
        }
        // The same picture again, described as it was: one in the library is enough.
        if (await db.Set<Medium>().FirstOrDefaultAsync(m => m.Hash == medium.Hash && m.SiteId == medium.SiteId && m.ReplacedBy == null && m.Alternative == medium.Alternative && m.Name == medium.Name && m.Decorative == medium.Decorative && m.Credit == medium.Credit, cancel) is { } known) return known.Id;
        db.Add(medium);
        return medium.Id;
    }

    static Problem Beside(string field, Refusal no) => new($"Media.{field}", no.Sentence);
}
