using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.AskForHelp;

/// <summary>Who asks and gets the messages: an account, or somebody with a personal link (then with its token).</summary>
sealed record Requester(string Name, string Email, AccountId? Account, PersonalLinkId? Link, string? Token, Sight Sight)
{
    public static Requester Of(PersonalLinkView link, string token) => new(link.Name, link.Email, null, link.Id, token, Sight.Of(link));
}
