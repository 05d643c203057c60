using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Reading;

/// <summary>Reads the custom API, request parameter and response property attributes.</summary>
internal static class CustomApiReader
{
    public static IReadOnlyList<CustomApi> Read(
        IEnumerable<AttributeValues> apis, IEnumerable<AttributeValues> requests, IEnumerable<AttributeValues> responses, string file, string type)
    {
        var parameters = requests.Select(values => Parameter(values, isRequest: true)).ToList();
        var properties = responses.Select(values => Parameter(values, isRequest: false)).ToList();
        var read = apis.Select(Api).ToList();
        if (read.Count == 0 && parameters.Count + properties.Count > 0)
            throw new FindingsException("PACK102", file, $"{type} declares parameters of a custom API but no custom API.");
        return [.. read.Select(api => api with { Requests = parameters, Responses = properties })];
    }

    private static CustomApi Api(AttributeValues values)
    {
        var api = new CustomApi(values.RequiredText("uniqueName"))
        {
            DisplayName = values.Text("displayName"),
            Description = values.Text("description"),
            Binding = values.Number("binding") ?? 0,
            BoundTable = values.Text("boundTable"),
            IsFunction = values.Flag("isFunction"),
            IsPrivate = values.Flag("isPrivate"),
            AllowedCustomProcessingSteps = values.Number("allowedCustomProcessingSteps") ?? 0,
            ExecutePrivilege = values.Text("executePrivilege"),
            WorkflowEnabled = values.Flag("workflowEnabled"),
        };
        values.EnsureAllRead();
        return api;
    }

    private static CustomApiParameter Parameter(AttributeValues values, bool isRequest)
    {
        var parameter = new CustomApiParameter(values.RequiredText("uniqueName"), values.RequiredNumber("type"))
        {
            DisplayName = values.Text("displayName"),
            Description = values.Text("description"),
            IsOptional = isRequest && values.Flag("isOptional"),
            LogicalEntityName = values.Text("logicalEntityName"),
        };
        values.EnsureAllRead();
        return parameter;
    }
}
