using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>Search</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchRequest : OrganizationRequest
{
    public SearchRequest() => RequestName = "Search";

    public AppointmentRequest AppointmentRequest
    {
        get => Parameters.TryGetValue("AppointmentRequest", out var value) ? (AppointmentRequest)value : default;
        set => Parameters["AppointmentRequest"] = value;
    }
}
