using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain.Feeds;

sealed record NoSuchFeed() : Refusal("Ce flux n’est pas, ou plus, suivi.")
{
    public override int Status => 404;
}

sealed record NotAFeedAddress() : Refusal("Écrivez l’adresse du flux comme «\u00A0https://www.exemple.fr/agenda.ics\u00A0», sans nom d’utilisateur ni mot de passe.")
{
    public override string Field => "Address";
}

/// <param name="Why">A whole French sentence.</param>
sealed record UnreadFeed(string Why) : Refusal(Why)
{
    public override string Field => "Address";
}

sealed record FeedFollowedAlready(string Name) : Refusal($"Ce site suit déjà ce flux, sous le nom {French.Quote(Name)}.")
{
    public override string Field => "Address";
}

sealed record FeedOfOurOwn() : Refusal("Cette adresse est celle d’un site de la plateforme\u00A0: rien à suivre, ses contenus vous sont proposés d’eux-mêmes quand leur auteur vous choisit.")
{
    public override string Field => "Address";
}

sealed record TooManyFeeds(int Most) : Refusal($"Ce site suit déjà {French.Count(Most, "flux", "flux")}{French.Colon}arrêtez d’abord d’en suivre un.");

sealed record LookedAtJustNow() : Refusal("Ce flux vient d’être lu\u00A0: attendez une minute avant de le redemander.");

sealed record NothingTicked() : Refusal("Cochez au moins un contenu.")
{
    public override string Field => "Ticked";
}
