using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>IncrementKnowledgeArticleViewCount</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IncrementKnowledgeArticleViewCountRequest : OrganizationRequest
{
    public IncrementKnowledgeArticleViewCountRequest() => RequestName = "IncrementKnowledgeArticleViewCount";

    public int Count
    {
        get => Parameters.TryGetValue("Count", out var value) ? (int)value : default;
        set => Parameters["Count"] = value;
    }

    public int Location
    {
        get => Parameters.TryGetValue("Location", out var value) ? (int)value : default;
        set => Parameters["Location"] = value;
    }

    public EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (EntityReference)value : default;
        set => Parameters["Source"] = value;
    }

    public DateTime ViewDate
    {
        get => Parameters.TryGetValue("ViewDate", out var value) ? (DateTime)value : default;
        set => Parameters["ViewDate"] = value;
    }
}
