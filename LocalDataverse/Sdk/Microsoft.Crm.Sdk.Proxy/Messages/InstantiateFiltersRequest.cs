using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>InstantiateFilters</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateFiltersRequest : OrganizationRequest
{
    public InstantiateFiltersRequest() => RequestName = "InstantiateFilters";

    public EntityReferenceCollection TemplateCollection
    {
        get => Parameters.TryGetValue("TemplateCollection", out var value) ? (EntityReferenceCollection)value : default;
        set => Parameters["TemplateCollection"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
