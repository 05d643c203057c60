using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>BackgroundSendEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BackgroundSendEmailResponse : OrganizationResponse
{
    /// <summary>The rows.</summary>
    public EntityCollection EntityCollection => Results.TryGetValue("EntityCollection", out var value) ? (EntityCollection)value : default;

    public bool[] HasAttachments => Results.TryGetValue("HasAttachments", out var value) ? (bool[])value : default;
}
