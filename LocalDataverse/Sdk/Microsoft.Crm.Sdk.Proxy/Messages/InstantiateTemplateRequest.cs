using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>InstantiateTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateTemplateRequest : OrganizationRequest
{
    public InstantiateTemplateRequest() => RequestName = "InstantiateTemplate";

    /// <summary>Id of the component.</summary>
    public Guid ObjectId
    {
        get => Parameters.TryGetValue("ObjectId", out var value) ? (Guid)value : default;
        set => Parameters["ObjectId"] = value;
    }

    public string ObjectType
    {
        get => Parameters.TryGetValue("ObjectType", out var value) ? (string)value : default;
        set => Parameters["ObjectType"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}
