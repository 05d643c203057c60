using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrievePrincipalAccessInfo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessInfoRequest : OrganizationRequest
{
    public RetrievePrincipalAccessInfoRequest() => RequestName = "RetrievePrincipalAccessInfo";

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    /// <summary>Id of the component.</summary>
    public Guid ObjectId
    {
        get => Parameters.TryGetValue("ObjectId", out var value) ? (Guid)value : default;
        set => Parameters["ObjectId"] = value;
    }

    /// <summary>The user or team.</summary>
    public EntityReference Principal
    {
        get => Parameters.TryGetValue("Principal", out var value) ? (EntityReference)value : default;
        set => Parameters["Principal"] = value;
    }
}
