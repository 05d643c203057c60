using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Messages;

public sealed class MessageClassTests
{
    private static readonly Type[] Types = [.. typeof(CreateRequest).Assembly.GetExportedTypes(), .. typeof(WhoAmIRequest).Assembly.GetExportedTypes()];

    private static readonly string[] BaseMembers = [nameof(OrganizationRequest.Parameters), nameof(OrganizationRequest.RequestId), nameof(OrganizationRequest.RequestName), "ExtensionData", "Item", "ResponseName"];

    [Fact]
    public void Every_request_is_named_after_its_class()
    {
        var wrong = Requests().Where(request => request.RequestName + "Request" != request.GetType().Name).Select(request => $"{request.GetType().Name}: {request.RequestName}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_property_of_a_request_is_a_parameter_of_its_name()
    {
        var wrong = new List<string>();
        foreach (var request in Requests())
        {
            foreach (var property in Own(request.GetType()).Where(property => property.CanWrite))
            {
                var unset = property.GetValue(request);
                var value = Sample(property.PropertyType);
                property.SetValue(request, value);
                if (unset != null && !unset.Equals(Default(property.PropertyType))) wrong.Add($"{property.DeclaringType!.Name}.{property.Name} isn't empty at first");
                if (!request.Parameters.TryGetValue(property.Name, out object stored) || !Equals(value, stored)) wrong.Add($"{property.DeclaringType!.Name}.{property.Name} isn't written");
                if (!Equals(value, property.GetValue(request))) wrong.Add($"{property.DeclaringType!.Name}.{property.Name} isn't read");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_property_of_an_answer_is_a_result_of_its_name()
    {
        var wrong = new List<string>();
        foreach (var response in Make<OrganizationResponse>())
        {
            foreach (var property in Own(response.GetType()))
            {
                var value = Sample(property.PropertyType);
                ((OrganizationResponse)response).Results[property.Name] = value;
                if (!Equals(value, property.GetValue(response))) wrong.Add($"{property.DeclaringType!.Name}.{property.Name}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_request_has_an_answer_class_or_takes_the_plain_one()
    {
        Assert.Equal("Create", new CreateRequest().RequestName);
        Assert.Equal("WhoAmI", new WhoAmIRequest().RequestName);
        Assert.Throws<KeyNotFoundException>(() => new OrganizationRequest("erp_Ask")["missing"]);
    }

    private static IEnumerable<OrganizationRequest> Requests() => Make<OrganizationRequest>();

    private static IEnumerable<T> Make<T>() =>
        Types.Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!);

    private static IEnumerable<PropertyInfo> Own(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.DeclaringType == type && !BaseMembers.Contains(property.Name) && property.GetIndexParameters().Length == 0);

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static object Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "text";
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 1);
        if (type == typeof(int)) return 7;
        if (type == typeof(bool)) return true;
        if (type == typeof(Guid)) return new Guid("3a1d8fd4-9c70-4c8e-8d3d-0b4f6f2a7a11");
        return type.IsAbstract || type.IsInterface ? new QuerySample(type).Value : type.IsValueType ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type);
    }

    /// <summary>Some class of this assembly that is what an abstract parameter wants.</summary>
    private sealed class QuerySample(Type type)
    {
        public object Value { get; } = RuntimeHelpers.GetUninitializedObject(Types.First(candidate => type.IsAssignableFrom(candidate) && !candidate.IsAbstract && !candidate.IsInterface));
    }
}
