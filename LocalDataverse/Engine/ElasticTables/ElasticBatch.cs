using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Engine.ElasticTables;

/// <summary>
/// The multiple messages on elastic tables: each row is an operation of its own, and those that succeed stay when others fail ("Use bulk operation messages", Microsoft Learn). The events are
/// those of the single message; an Upsert raises the Create or Update that it is here, on the platform neither.
/// </summary>
internal static class ElasticBatch
{
    private const string Details = "Plugin.BulkApiErrorDetails";

    /// <summary>The requests for the rows; null when the message is another, or its table isn't elastic.</summary>
    public static IReadOnlyList<OrganizationRequest>? Find(OrganizationRequest request, MetadataCatalog metadata)
    {
        if (!request.Parameters.TryGetValue("Targets", out var targets)) return null;
        return request.RequestName switch
        {
            "CreateMultiple" => Of(targets, metadata, row => new CreateRequest { Target = row }),
            "UpdateMultiple" => Of(targets, metadata, row => new UpdateRequest { Target = row }),
            "UpsertMultiple" => Of(targets, metadata, row => new UpsertRequest { Target = row }),
            "DeleteMultiple" when targets is EntityReferenceCollection rows && rows.Count > 0 && rows.All(r => IsElastic(r.LogicalName, metadata)) => [.. rows.Select(row => new DeleteRequest { Target = row })],
            // The Web API names the rows with their key columns.
            "DeleteMultiple" => Of(targets, metadata, row => Delete(row)),
            _ => null,
        };
    }

    /// <summary>Runs the requests.</summary>
    /// <exception cref="FaultException{T}">Some failed: the details tell which (their status codes, and the fault's code, are assumed).</exception>
    public static ParameterCollection Execute(OrganizationRequest whole, IReadOnlyList<OrganizationRequest> requests, CallScope scope, MessagePipeline pipeline)
    {
        var responses = new List<OrganizationResponse>();
        var details = new List<object>();
        FaultException<OrganizationServiceFault>? first = null;
        for (var i = 0; i < requests.Count; i++)
        {
            // What is said beside the rows, such as bypasses and tags, is said of each.
            foreach (var (name, value) in whole.Parameters)
                if (name != "Targets" && !requests[i].Parameters.Contains(name)) requests[i][name] = value;
            try
            {
                responses.Add(pipeline.Execute(requests[i], scope));
                details.Add(new { RequestIndex = i, Id = IdOf(requests[i], responses[^1]), StatusCode = 200 });
            }
            catch (FaultException<OrganizationServiceFault> e)
            {
                first ??= e;
                details.Add(new { RequestIndex = i, Id = IdOf(requests[i], null), StatusCode = e.Detail.ErrorCode == PlatformErrorCodes.ObjectDoesNotExist ? 404 : 400 });
            }
        }
        if (first is null) return Results(whole.RequestName, responses);
        var fault = new OrganizationServiceFault { ErrorCode = first.Detail.ErrorCode, Message = first.Detail.Message, InnerFault = first.Detail, ActivityId = first.Detail.ActivityId };
        fault.ErrorDetails[Details] = JsonSerializer.Serialize(details);
        throw PlatformFault.Create(fault);
    }

    private static DeleteRequest Delete(Entity row)
    {
        var request = new DeleteRequest { Target = row.ToEntityReference() };
        if (row.GetAttributeValue<string>(ElasticColumns.Partition) is { } partition) request[ElasticRows.Parameter] = partition;
        return request;
    }

    private static ParameterCollection Results(string message, List<OrganizationResponse> responses) => message switch
    {
        "CreateMultiple" => new ParameterCollection { ["Ids"] = responses.Select(r => ((CreateResponse)r).id).ToArray() },
        "UpsertMultiple" => new ParameterCollection { ["Results"] = responses.Cast<UpsertResponse>().ToArray() },
        _ => [],
    };

    private static string IdOf(OrganizationRequest request, OrganizationResponse? response) => (response switch
    {
        CreateResponse created => created.id,
        UpsertResponse upserted => upserted.Target.Id,
        _ => request.Parameters["Target"] is Entity row ? row.Id : ((EntityReference)request.Parameters["Target"]).Id,
    }).ToString("D");

    private static IReadOnlyList<OrganizationRequest>? Of(object? targets, MetadataCatalog metadata, Func<Entity, OrganizationRequest> request) =>
        targets is EntityCollection { Entities.Count: > 0 } rows && rows.Entities.All(r => IsElastic(r.LogicalName, metadata)) ? [.. rows.Entities.Select(request)] : null;

    private static bool IsElastic(string? table, MetadataCatalog metadata) => table is not null && metadata.TryGetTable(table, out var definition) && definition.IsElastic;
}
