namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleVersionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityReference CreateKnowledgeArticleVersion => base.Results.TryGetValue("CreateKnowledgeArticleVersion", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
}
