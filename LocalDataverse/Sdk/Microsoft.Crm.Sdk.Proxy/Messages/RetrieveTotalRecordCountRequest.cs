using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveTotalRecordCount</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTotalRecordCountRequest : OrganizationRequest
{
    public RetrieveTotalRecordCountRequest() => RequestName = "RetrieveTotalRecordCount";

    public string[] EntityNames
    {
        get => Parameters.TryGetValue("EntityNames", out var value) ? (string[])value : default;
        set => Parameters["EntityNames"] = value;
    }
}
