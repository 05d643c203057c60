using System;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async.Background;

/// <summary>What there is to say about background operations.</summary>
internal static class BackgroundOperations
{
    /// <summary>The address that tells how an operation is doing.</summary>
    public static string LocationOf(Organization organization, Guid id) => new Uri(organization.Url, $"api/backgroundoperation/{id:D}").AbsoluteUri;

    /// <summary>Puts an operation into the queue, in the unit's transaction.</summary>
    /// <returns>backgroundoperationid.</returns>
    public static Guid Enqueue(Organization organization, UnitOfWork unit, Guid userId, CustomApiDefinition api, OrganizationRequest request, string? callback)
    {
        var id = RowIds.Next();
        BackgroundOperationRow.Insert(organization, unit, id, userId, api, request.Parameters);
        RequestJobs.Enqueue(organization, unit, userId, RequestJobs.ExecuteRequest, request, payload =>
        {
            (payload.PrimaryEntityName, payload.PrimaryEntityId) = (BackgroundOperationRow.Table, id);
            if (callback is not null) payload.SharedVariables[BackgroundOperationJob.Callback] = callback;
        });
        return id;
    }

    /// <summary>What is posted to who asked to be called back.</summary>
    public static JsonObject Describe(Entity row, string location)
    {
        var json = new JsonObject
        {
            ["location"] = location,
            ["backgroundOperationId"] = row.Id.ToString("D"),
            ["backgroundOperationStateCode"] = row.GetAttributeValue<OptionSetValue>(BackgroundOperationRow.State).Value,
            ["backgroundOperationStatusCode"] = BackgroundOperationRow.StatusOf(row),
        };
        if (BackgroundOperationRow.StatusOf(row) == BackgroundOperationRow.Failed)
        {
            json["backgroundOperationErrorCode"] = row.GetAttributeValue<int>("errorcode");
            json["backgroundOperationErrorMessage"] = row.GetAttributeValue<string>("errormessage");
        }
        return json;
    }
}
