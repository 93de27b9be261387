using Mitoyen.Councils.Domain;

namespace Mitoyen.Councils.ListMeetings;

/// <summary>A meeting in the list.</summary>
sealed record MeetingRow(CouncilMeeting Meeting, string Name, NoticeCheck Notice, IReadOnlyList<string> Subjects, int ToLookAt);
