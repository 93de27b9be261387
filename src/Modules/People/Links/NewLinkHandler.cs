using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.MyAccount;
using Mitoyen.People.PasswordLinks;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.Links;

/// <summary>Makes a personal link; the value is its address, which is shown now and never again.</summary>
sealed class NewLinkHandler(IPersonalLinks links, PublicAddress address, Outbox outbox, Platform.Data.MitoyenDb db)
{
    public async Task<string> HandleAsync(NewLinkForm form, string communeName, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var token = await links.CreateAsync(CommuneId.From(Guid.Parse(form.Commune!)), form.Name!, form.Email!, cancel);
        var link = address.Link($"/l/{token}");
        if (form.Send)
        {
            outbox.Add(form.Email!.Trim(), "Votre lien pour demander de l’aide", AccountMail.PersonalLink(form.Name!.Trim(), communeName, link), holdsSecret: true);
            await db.SaveChangesAsync(cancel);
        }
        await transaction.CommitAsync(cancel);
        return link;
    }
}
