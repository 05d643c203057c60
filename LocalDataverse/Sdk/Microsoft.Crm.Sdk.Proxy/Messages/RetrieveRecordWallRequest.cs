using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveRecordWall</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordWallRequest : OrganizationRequest
{
    public RetrieveRecordWallRequest() => RequestName = "RetrieveRecordWall";

    public int CommentsPerPost
    {
        get => Parameters.TryGetValue("CommentsPerPost", out var value) ? (int)value : default;
        set => Parameters["CommentsPerPost"] = value;
    }

    public DateTime EndDate
    {
        get => Parameters.TryGetValue("EndDate", out var value) ? (DateTime)value : default;
        set => Parameters["EndDate"] = value;
    }

    /// <summary>The row.</summary>
    public EntityReference Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (EntityReference)value : default;
        set => Parameters["Entity"] = value;
    }

    public string Keyword
    {
        get => Parameters.TryGetValue("Keyword", out var value) ? (string)value : default;
        set => Parameters["Keyword"] = value;
    }

    public int PageNumber
    {
        get => Parameters.TryGetValue("PageNumber", out var value) ? (int)value : default;
        set => Parameters["PageNumber"] = value;
    }

    public int PageSize
    {
        get => Parameters.TryGetValue("PageSize", out var value) ? (int)value : default;
        set => Parameters["PageSize"] = value;
    }

    public bool SortDirection
    {
        get => Parameters.TryGetValue("SortDirection", out var value) ? (bool)value : default;
        set => Parameters["SortDirection"] = value;
    }

    public OptionSetValue Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Source"] = value;
    }

    public DateTime StartDate
    {
        get => Parameters.TryGetValue("StartDate", out var value) ? (DateTime)value : default;
        set => Parameters["StartDate"] = value;
    }

    public OptionSetValue Type
    {
        get => Parameters.TryGetValue("Type", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Type"] = value;
    }
}
