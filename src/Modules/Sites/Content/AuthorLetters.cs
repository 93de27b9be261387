using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>Tells an author by mail, in the transaction of the answer, what became of what they proposed. Only somebody who still writes for the site is told: nobody else could open the page.</summary>
sealed class AuthorLetters(SiteReach reach, SitePeople people, Outbox outbox, PublicAddress address)
{
    public Task EditAcceptedAsync(Item item, ProposedEdit edit, Site origin, CancellationToken cancel) => SendAsync(edit.By, origin, $"Votre modification est en ligne – {item.Title}",
        $"{reach.Name} a accepté votre modification de {French.Quote(item.Title)}{French.Colon}chaque site qui affiche ce contenu montre maintenant votre texte.", item, cancel);

    public Task EditRefusedAsync(Item item, ProposedEdit edit, Site origin, CancellationToken cancel) => SendAsync(edit.By, origin, $"Votre modification n’est pas retenue – {item.Title}",
        $"{reach.Name} n’a pas retenu votre modification de {French.Quote(item.Title)}, pour cette raison\u00A0:\n\n{edit.Reason}\n\nLe texte en ligne n’a pas changé. Vous pouvez en proposer un autre.", item, cancel);

    public Task PublishedAsync(Item item, Site origin, CancellationToken cancel) => SendAsync(item.Author, origin, $"C’est en ligne – {item.Title}",
        $"{reach.Name} a publié {French.Quote(item.Title)} sur le site {French.Of(origin.Name)}.", item, cancel);

    public Task GivenBackAsync(Item item, Site origin, CancellationToken cancel) => SendAsync(item.Author, origin, $"À reprendre – {item.Title}",
        $"{reach.Name} vous renvoie {French.Quote(item.Title)} avant de le publier\u00A0:\n\n{item.GivenBackFor}\n\nVotre texte est gardé comme brouillon.", item, cancel);

    /// <param name="receiver">The site that does not show it.</param>
    public Task PlacementRefusedAsync(Item item, Placement placement, Site receiver, Site origin, CancellationToken cancel) => SendAsync(item.Author, origin, $"Non affiché sur le site {French.Of(receiver.Name)} – {item.Title}",
        $"{reach.Name} a décidé de ne pas afficher {French.Quote(item.Title)} sur le site {French.Of(receiver.Name)}, pour cette raison\u00A0:\n\n{placement.Reason}\n\nRien ne change sur votre site ni sur les autres.", item, cancel);

    async Task SendAsync(AccountId? author, Site origin, string subject, string body, Item item, CancellationToken cancel)
    {
        if (author is not { } to || to == reach.Account) return;
        if ((await people.OfAsync(origin, cancel)).FirstOrDefault(p => p.Person.Account == to).Person is { } person)
            outbox.Add(person.Email, subject, $"Bonjour,\n\n{body}\n\nVoir ce contenu et qui l’affiche\u00A0:\n{address.Link(ContentLinks.Of(item.Id))}\n");
    }
}
