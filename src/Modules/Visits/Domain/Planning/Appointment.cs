using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Where and when a visit was confirmed to the clerk. Moving it to another day or officer is possible and costs a lot; within the day the start may move.</summary>
readonly record struct Appointment(AccountId Officer, DateOnly Date);
