using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ExpandCalendar</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExpandCalendarResponse : OrganizationResponse
{
    public TimeInfo[] result => Results.TryGetValue("result", out var value) ? (TimeInfo[])value : default;
}
