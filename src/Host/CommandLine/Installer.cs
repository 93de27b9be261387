using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.CommandLine;

/// <summary>Founds the first partnership and its administrator together, or neither.</summary>
sealed class Installer(MitoyenDb db, LocalClock clock, ActorContext actor, IPartnershipFounding partnerships, IAccountFounding accounts)
{
    /// <summary>A sentence when it is refused, or null.</summary>
    public async Task<string?> InstallAsync(NewInstallation installation, CancellationToken cancel)
    {
        if ((await partnerships.AllAsync(cancel)).Count > 0) return "Cette installation a déjà un partenariat.";
        var from = clock.Today;
        if (installation.From is { } typed)
        {
            var read = French.ReadDate(typed);
            if (read.IsRefused(out var unreadable)) return unreadable.Sentence;
            from = read.Value;
        }

        actor.ActAs("mitoyen init");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var founded = await partnerships.FoundAsync(installation.Name ?? "", installation.Sirens, from, cancel);
        if (founded.IsRefused(out var refusal)) return $"{refusal.Sentence} Les collectivités de France entrent par « mitoyen territory import ».";
        Grant everything = new(Role.Administrator, GrantScope.Partnership, Guid.Empty);
        var added = await accounts.AddAsync(installation.Administrator ?? "", installation.Email ?? "", installation.Password ?? "", [everything], cancel);
        if (added.IsRefused(out refusal)) return refusal.Sentence;
        await transaction.CommitAsync(cancel);
        return null;
    }
}
