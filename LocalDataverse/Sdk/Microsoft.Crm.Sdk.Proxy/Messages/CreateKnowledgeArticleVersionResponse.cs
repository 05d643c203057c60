using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CreateKnowledgeArticleVersion</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleVersionResponse : OrganizationResponse
{
    public EntityReference CreateKnowledgeArticleVersion => Results.TryGetValue("CreateKnowledgeArticleVersion", out var value) ? (EntityReference)value : default;
}
