using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SearchByTitleKbArticle</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchByTitleKbArticleRequest : OrganizationRequest
{
    public SearchByTitleKbArticleRequest() => RequestName = "SearchByTitleKbArticle";

    public QueryBase QueryExpression
    {
        get => Parameters.TryGetValue("QueryExpression", out var value) ? (QueryBase)value : default;
        set => Parameters["QueryExpression"] = value;
    }

    public string SearchText
    {
        get => Parameters.TryGetValue("SearchText", out var value) ? (string)value : default;
        set => Parameters["SearchText"] = value;
    }

    public Guid SubjectId
    {
        get => Parameters.TryGetValue("SubjectId", out var value) ? (Guid)value : default;
        set => Parameters["SubjectId"] = value;
    }

    public bool UseInflection
    {
        get => Parameters.TryGetValue("UseInflection", out var value) ? (bool)value : default;
        set => Parameters["UseInflection"] = value;
    }
}
