using System;
using System.IO;
using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Xrm.Sdk;
using Mono.Cecil;
using MethodAttributes = System.Reflection.MethodAttributes;
using TypeAttributes = System.Reflection.TypeAttributes;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>Builds an assembly with plug-in classes.</summary>
internal static class TestAssembly
{
    public static byte[] Build(string name, string version, params string[] plugins)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName($"{name}, Version={version}, Culture=neutral"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        foreach (var plugin in plugins)
        {
            var type = module.DefineType(plugin, TypeAttributes.Public | TypeAttributes.Class, typeof(object), [typeof(IPlugin)]);
            var execute = type.DefineMethod(nameof(IPlugin.Execute), MethodAttributes.Public | MethodAttributes.Virtual, typeof(void), [typeof(IServiceProvider)]);
            execute.GetILGenerator().Emit(OpCodes.Ret);
            type.CreateType();
        }
        using var stream = new MemoryStream();
        assembly.Save(stream);
        return stream.ToArray();
    }

    /// <summary>Gives a class the base of workflow activities, whose assembly isn't here.</summary>
    public static byte[] WithActivity(byte[] assembly, string activity)
    {
        using var definition = AssemblyDefinition.ReadAssembly(new MemoryStream(assembly));
        var module = definition.MainModule;
        var activities = new AssemblyNameReference("System.Activities", new Version(4, 0, 0, 0));
        module.AssemblyReferences.Add(activities);
        var type = module.GetType(activity);
        type.BaseType = new TypeReference("System.Activities", "CodeActivity", module, activities);
        type.Interfaces.Clear();
        using var stream = new MemoryStream();
        definition.Write(stream);
        return stream.ToArray();
    }

    public static string FullName(string name, string version) => $"{name}, Version={version}, Culture=neutral, PublicKeyToken=null";

    /// <summary>The node that registers it.</summary>
    public static string Node(string name, string version, Guid id, params (string Type, Guid Id)[] types)
    {
        var elements = string.Concat(Array.ConvertAll(types, t => $"<PluginType AssemblyQualifiedName=\"{t.Type}, {FullName(name, version)}\" PluginTypeId=\"{t.Id}\" Name=\"{t.Type}\"><FriendlyName>{t.Id}</FriendlyName></PluginType>"));
        return $"<SolutionPluginAssemblies><PluginAssembly FullName=\"{FullName(name, version)}\" PluginAssemblyId=\"{id}\" CustomizationLevel=\"1\"><IsolationMode>2</IsolationMode><SourceType>0</SourceType><FileName>/PluginAssemblies/{name}-{id}/{name}.dll</FileName><PluginTypes>{elements}</PluginTypes></PluginAssembly></SolutionPluginAssemblies>";
    }
}
