using System;
using System.Linq;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.Edm;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>Adds the functions that read definitions to the model, with the complex types of their answers.</summary>
internal sealed class DefinitionFunctionModel
{
    private readonly EdmModel _model;
    private readonly EdmEntityContainer _container;
    private readonly Func<Type, IEdmTypeReference> _typeOf;

    /// <param name="model">The model.</param>
    /// <param name="container">Its container.</param>
    /// <param name="typeOf">The type of the model that stands for a class, entity types as their complex twins.</param>
    public DefinitionFunctionModel(EdmModel model, EdmEntityContainer container, Func<Type, IEdmTypeReference> typeOf)
    {
        _model = model;
        _container = container;
        _typeOf = typeOf;
    }

    /// <summary>Adds every function.</summary>
    public void Add()
    {
        foreach (var function in DefinitionFunctions.All)
        {
            var answer = new EdmComplexType(EdmNames.Namespace, function.Name + "Response");
            foreach (var (name, type) in function.Results) answer.AddStructuralProperty(name, _typeOf(type));
            _model.AddElement(answer);
            var made = new EdmFunction(EdmNames.Namespace, function.Name, new EdmComplexTypeReference(answer, isNullable: false), isBound: false, null, isComposable: false);
            foreach (var (name, type, optional) in function.Parameters.OrderBy(p => p.Optional))
                if (optional) made.AddOptionalParameter(name, _typeOf(type));
                else made.AddParameter(name, _typeOf(type));
            _model.AddElement(made);
            _container.AddFunctionImport(function.Name, made);
        }
    }
}
