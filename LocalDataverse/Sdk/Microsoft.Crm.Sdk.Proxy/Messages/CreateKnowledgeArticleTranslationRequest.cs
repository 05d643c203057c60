using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CreateKnowledgeArticleTranslation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleTranslationRequest : OrganizationRequest
{
    public CreateKnowledgeArticleTranslationRequest() => RequestName = "CreateKnowledgeArticleTranslation";

    public bool IsMajor
    {
        get => Parameters.TryGetValue("IsMajor", out var value) ? (bool)value : default;
        set => Parameters["IsMajor"] = value;
    }

    public EntityReference Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (EntityReference)value : default;
        set => Parameters["Language"] = value;
    }

    public EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (EntityReference)value : default;
        set => Parameters["Source"] = value;
    }
}
