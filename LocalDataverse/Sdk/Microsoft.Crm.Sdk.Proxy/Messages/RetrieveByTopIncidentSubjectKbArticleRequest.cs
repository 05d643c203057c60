namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveByTopIncidentSubjectKbArticleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveByTopIncidentSubjectKbArticleRequest()
    {
        RequestName = "RetrieveByTopIncidentSubjectKbArticle";
    }

    public global::System.Guid SubjectId
    {
        get => Parameters.TryGetValue("SubjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SubjectId"] = value;
    }
}
