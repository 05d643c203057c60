namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleTranslationRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateKnowledgeArticleTranslationRequest()
    {
        RequestName = "CreateKnowledgeArticleTranslation";
    }

    public bool IsMajor
    {
        get => Parameters.TryGetValue("IsMajor", out var value) ? (bool)value : default;
        set => Parameters["IsMajor"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Language"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Source"] = value;
    }
}
