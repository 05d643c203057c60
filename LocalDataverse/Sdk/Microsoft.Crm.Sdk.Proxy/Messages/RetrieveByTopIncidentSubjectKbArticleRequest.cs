using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveByTopIncidentSubjectKbArticle</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveByTopIncidentSubjectKbArticleRequest : OrganizationRequest
{
    public RetrieveByTopIncidentSubjectKbArticleRequest() => RequestName = "RetrieveByTopIncidentSubjectKbArticle";

    public Guid SubjectId
    {
        get => Parameters.TryGetValue("SubjectId", out var value) ? (Guid)value : default;
        set => Parameters["SubjectId"] = value;
    }
}
