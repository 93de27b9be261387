using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Councils.Domain;

sealed record MeetingIsCancelled() : Refusal("Cette réunion est annulée : annoncez-en une autre.") { public override int Status => 409; }

sealed record MeetingIsPast() : Refusal("La réunion est passée : l’agent ne peut plus y être appelé.");

sealed record NoticeAfterMeeting() : Refusal("La convocation ne peut pas partir après la réunion.") { public override string Field => "NoticeSentOn"; }

sealed record NoticeInTheFuture() : Refusal($"Notez l’envoi une fois qu’il a eu lieu{French.Colon}cette date est à venir.") { public override string Field => "NoticeSentOn"; }

sealed record CalledSomebodyElse() : Refusal("Cet appel ne s’adresse pas à vous.") { public override int Status => 403; }

sealed record ResolvedBeforeTheMeeting() : Refusal("La réunion n’a pas encore eu lieu : notez ses décisions après.") { public override string Field => "Text"; }

sealed record AlreadyFollowed(int Request) : Refusal($"La demande n° {Request} suit déjà cette décision.") { public override int Status => 409; }

sealed record NotYourCouncil() : Refusal("Ce conseil n’est pas dans votre périmètre.") { public override string Field => "Body"; public override int Status => 403; }

sealed record NoOfficer() : Refusal("Aucun agent n’a de compte actif dans la mutualisation.");

sealed record UnknownSubject() : Refusal("Choisissez un sujet dans la liste.") { public override string Field => "Subject"; }

sealed record NothingTakesDecisions() : Refusal("Les décisions ne peuvent pas devenir des demandes sur cette installation.");

sealed record UnreadableCalendar(string Why) : Refusal($"Le calendrier n’a pas pu être lu{French.Colon}{Why}.") { public override string Field => "File"; }

sealed record UnreadableAgenda(string Why) : Refusal($"Le fichier n’a pas pu être lu{French.Colon}{Why}.") { public override string Field => "File"; }

sealed record ThresholdsOverlap(DateOnly From) : Refusal($"Une autre ligne de même règle et de même nature commence le {French.DateWithoutDay(From)} et couvre ces jours.") { public override string Field => "From"; }

sealed record NoSuchPoint() : Refusal("Ce point n’est plus à l’ordre du jour : rechargez la page.") { public override int Status => 409; }

sealed record NoSuchThreshold() : Refusal("Cette ligne n’existe plus.") { public override int Status => 404; }

sealed record NotYourPurchase() : Refusal("Cet acheteur n’est pas dans votre périmètre.") { public override string Field => "Buyer"; public override int Status => 403; }
