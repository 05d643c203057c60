using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveByTopIncidentProductKbArticle</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveByTopIncidentProductKbArticleRequest : OrganizationRequest
{
    public RetrieveByTopIncidentProductKbArticleRequest() => RequestName = "RetrieveByTopIncidentProductKbArticle";

    public Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (Guid)value : default;
        set => Parameters["ProductId"] = value;
    }
}
