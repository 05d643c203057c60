using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Makes the response object that belongs to a request: CreateResponse for Create, and so on; the base class where there is none.</summary>
internal static class ResponseFactory
{
    private static readonly ConcurrentDictionary<(Type Request, string Message), Type> Types = new();

    public static OrganizationResponse Create(OrganizationRequest request, ParameterCollection output)
    {
        var response = (OrganizationResponse)Activator.CreateInstance(Types.GetOrAdd((request.GetType(), request.RequestName), static key => FindType(key.Request, key.Message)))!;
        response.ResponseName = request.RequestName;
        // The pipeline's names of two results differ from the service's (PLATFORM-FACTS 1.7).
        foreach (var (name, value) in output)
        {
            response.Results[name switch { "BusinessEntity" => "Entity", "BusinessEntityCollection" => "EntityCollection", _ => name }] = value;
        }
        return response;
    }

    private static Type FindType(Type request, string message)
    {
        if (request != typeof(OrganizationRequest) && request.FullName is { } name && name.EndsWith("Request", StringComparison.Ordinal)
            && request.Assembly.GetType(name[..^"Request".Length] + "Response") is { } own && IsResponse(own))
        {
            return own;
        }
        var known = typeof(CreateResponse).Assembly.GetType($"Microsoft.Xrm.Sdk.Messages.{message}Response")
            ?? typeof(Microsoft.Crm.Sdk.Messages.WhoAmIResponse).Assembly.GetType($"Microsoft.Crm.Sdk.Messages.{message}Response");
        return known is not null && IsResponse(known) ? known : typeof(OrganizationResponse);
    }

    private static bool IsResponse(Type type) => typeof(OrganizationResponse).IsAssignableFrom(type) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null;
}
