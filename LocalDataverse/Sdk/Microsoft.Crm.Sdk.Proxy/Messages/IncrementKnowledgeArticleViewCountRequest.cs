namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IncrementKnowledgeArticleViewCountRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public IncrementKnowledgeArticleViewCountRequest()
    {
        RequestName = "IncrementKnowledgeArticleViewCount";
    }

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

    public global::Microsoft.Xrm.Sdk.EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Source"] = value;
    }

    public global::System.DateTime ViewDate
    {
        get => Parameters.TryGetValue("ViewDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["ViewDate"] = value;
    }
}
